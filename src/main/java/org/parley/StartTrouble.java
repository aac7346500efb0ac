package org.parley;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why the window did not open, read off what JavaFX threw.
sealed interface StartTrouble {
    /// A display was named and did not answer.
    record NoDisplay() implements StartTrouble {}

    /// A library of the system is not installed.
    ///
    /// @param library its file name, such as `libgtk-3.so.0`
    record MissingLibrary(String library) implements StartTrouble {
        /// What the library comes in on Debian and Ubuntu; empty where it is not known.
        String debianPackage() {
            return packages()[0];
        }

        /// What the library comes in on Fedora; empty where it is not known.
        String fedoraPackage() {
            return packages()[1];
        }

        private String[] packages() {
            String name = library.replaceFirst("\\.so.*", "");
            return switch (name) {
                case "libgtk-3", "libgdk-3" -> new String[] {"libgtk-3-0", "gtk3"};
                case "libX11" -> new String[] {"libx11-6", "libX11"};
                case "libXtst" -> new String[] {"libxtst6", "libXtst"};
                case "libXxf86vm" -> new String[] {"libxxf86vm1", "libXxf86vm"};
                case "libGL" -> new String[] {"libgl1", "mesa-libGL"};
                case "libcairo" -> new String[] {"libcairo2", "cairo"};
                case "libpango-1", "libpango-1.0", "libpangoft2-1.0", "libpangocairo-1.0" -> new String[] {"libpangocairo-1.0-0", "pango"};
                case "libfreetype" -> new String[] {"libfreetype6", "freetype"};
                case "libfontconfig" -> new String[] {"libfontconfig1", "fontconfig"};
                default -> new String[] {"", ""};
            };
        }
    }

    /// Anything else.
    record Unknown(Throwable cause) implements StartTrouble {
        /// The innermost thing said.
        String saying() {
            Throwable innermost = cause;
            while (innermost.getCause() != null) {
                innermost = innermost.getCause();
            }
            String message = innermost.getMessage();
            return message == null || message.isBlank() ? innermost.getClass().getSimpleName() : message;
        }
    }

    /// What the dynamic loader of Linux says of a library that another one needs.
    Pattern NOT_FOUND = Pattern.compile("(lib[^\\s:/]+\\.so[^\\s:/]*): cannot open shared object file");

    /// Reads the failure and everything behind it.
    static StartTrouble of(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = each.getMessage() == null ? "" : each.getMessage();
            Matcher missing = NOT_FOUND.matcher(message);
            if (missing.find()) {
                return new MissingLibrary(missing.group(1));
            }
            // The two sayings of JavaFX's GTK start that name no cause: no answer from the display, and no GTK 3 at all.
            if (message.contains("Unable to open DISPLAY")) {
                return new NoDisplay();
            }
            if (each instanceof UnsupportedOperationException && message.equals("Internal Error") || message.equals("Error loading GTK libraries")) {
                return new MissingLibrary("libgtk-3.so.0");
            }
        }
        return new Unknown(failure);
    }
}
