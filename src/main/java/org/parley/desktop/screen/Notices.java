package org.parley.desktop.screen;

import org.parley.desktop.action.Action;

/// Short words to the person at the window. They go away by themselves; what must be answered is asked in a dialog.
///
/// FX thread alone.
public interface Notices {
    /// Something was done.
    void done(String text);

    /// Something was done, and here is what one may want to do next.
    void done(String text, Action next);

    /// Something deserves a look.
    void warn(String text);

    /// Something could not be done: what it was, and what to do. The details (a log, a stack trace) stand behind a
    /// button, empty where there are none.
    void error(String text, String whatToDo, String details);
}
