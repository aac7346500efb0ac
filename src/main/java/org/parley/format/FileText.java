package org.parley.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Gets the text out of a file, or says what keeps it in.
final class FileText {
    /// The largest file that is read, in bytes.
    static final int LARGEST = 16 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /// The bytes of a file of at most [#LARGEST] bytes; one more where the file is larger.
    static Optional<byte[]> bytes(Path file, ProblemList problems) {
        if (Files.isDirectory(file)) {
            return refused(problems, "a folder", "a file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(stream.readNBytes(LARGEST + 1));
        } catch (NoSuchFileException _) {
            return refused(problems, "no such file", "the name of a file that is there");
        } catch (AccessDeniedException _) {
            return refused(problems, "a file that may not be read", "the right to read it");
        } catch (IOException broken) {
            return refused(problems, "a file that could not be read (" + reason(broken) + ")", "a sound one");
        }
    }

    /// The text of these bytes, without a byte order mark.
    static Optional<String> text(byte[] bytes, ProblemList problems) {
        if (bytes.length > LARGEST) {
            return refused(problems, "a file of more than 16 MB", "at most 16 MB");
        }
        if (isWide(bytes)) {
            return refused(problems, "a file in UTF-16 or UTF-32", "UTF-8: save it again with this encoding");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (result.isError()) {
            problems.error(
                    JsonPath.ROOT,
                    endOf(text),
                    "the byte 0x%02X, which is no text in UTF-8".formatted(bytes[input.position()]),
                    "UTF-8: save the file again with this encoding");
            return Optional.empty();
        }
        if (text.isBlank()) {
            return refused(problems, "an empty file", "one object, `{ … }`");
        }
        if (text.charAt(0) == BYTE_ORDER_MARK) {
            return refused(problems, "a second byte order mark", "one at most");
        }
        return Optional.of(text);
    }

    /// Whether there is a mark of a wide encoding, or a NUL where no JSON in UTF-8 can have one.
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private static Place endOf(String text) {
        TextCursor cursor = new TextCursor(text);
        while (!cursor.atEnd()) {
            cursor.step();
        }
        return cursor.place();
    }

    private static String reason(IOException broken) {
        String message = broken.getMessage();
        return message == null ? "the disk does not say why" : Quoted.plain(message);
    }

    private static <T> Optional<T> refused(ProblemList problems, String found, String expected) {
        problems.error(JsonPath.ROOT, Place.START, found, expected);
        return Optional.empty();
    }
}
