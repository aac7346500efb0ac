package org.parley.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes.
///
/// @param out for answers
/// @param err for problems
/// @param in for a person who plays
public record Console(PrintWriter out, PrintWriter err, BufferedReader in) {
    /// A console on these streams, in UTF-8.
    public static Console on(OutputStream out, OutputStream err, InputStream in) {
        return on(out, err, in, StandardCharsets.UTF_8);
    }

    /// The terminal's or the shell's. The streams are written to directly, so that a failure to write is noticed.
    public static Console ofSystem() {
        Charset terminal = System.out.charset();
        // a machine without a locale says ASCII, and its terminals read UTF-8 all the same
        Charset charset = terminal.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : terminal;
        return on(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), System.in, charset);
    }

    private static Console on(OutputStream out, OutputStream err, InputStream in, Charset charset) {
        return new Console(
                new PrintWriter(new OutputStreamWriter(out, charset)),
                new PrintWriter(new OutputStreamWriter(err, charset), true),
                new BufferedReader(new InputStreamReader(in, charset)));
    }

    /// Whether everything that was answered was written.
    boolean allWritten() {
        out.flush();
        return !out.checkError();
    }
}
