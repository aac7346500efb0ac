package org.parley;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Holds back what is written until it is let go; from then on everything passes through. What was held back is not
/// written later, but can be read. Safe for use by several threads.
final class HeldBack extends OutputStream {
    private final OutputStream through;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean holding = true;

    HeldBack(OutputStream through) {
        this.through = through;
    }

    /// Lets everything to come pass, and returns what has been held back.
    synchronized String letGo() {
        holding = false;
        return held.toString(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int one) throws IOException {
        (holding ? held : through).write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        (holding ? held : through).write(bytes, offset, length);
    }

    @Override
    public synchronized void flush() throws IOException {
        through.flush();
    }
}
