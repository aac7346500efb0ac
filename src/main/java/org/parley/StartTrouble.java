package org.parley;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        List<Throwable> chain = Stream.iterate(failure, each -> each != null, Throwable::getCause).toList();
        List<String> sayings = chain.stream().map(each -> each.getMessage() == null ? "" : each.getMessage()).toList();
        if (sayings.contains("Unable to open DISPLAY")) {
            return new NoDisplay();
        }
        // The last one stopped it: what failed before has something else to take its place.
        return sayings.reversed().stream()
            .flatMap(saying -> NOT_FOUND.matcher(saying).results().map(match -> match.group(1)).toList().reversed().stream())
            .findFirst()
            .or(() -> chain.stream().anyMatch(StartTrouble::isWithoutGtk) ? Optional.of("libgtk-3.so.0") : Optional.empty())
            .<StartTrouble>map(MissingLibrary::new)
            .orElseGet(() -> new Unknown(failure));
    }

    /// What JavaFX says where there is no GTK 3 at all names nothing.
    private static boolean isWithoutGtk(Throwable failure) {
        return failure instanceof UnsupportedOperationException && "Internal Error".equals(failure.getMessage())
            || "Error loading GTK libraries".equals(failure.getMessage())
            || "Unable to load glass GTK library.".equals(failure.getMessage());
    }
}
