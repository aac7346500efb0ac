/// What lies outside the window, behind small interfaces: file choosers, the browser, the clipboard, dropped files.
/// Tests hand in their own.
@NullMarked
package org.parley.desktop.outside;

import org.jspecify.annotations.NullMarked;
