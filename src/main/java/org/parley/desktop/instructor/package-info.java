/// What is the instructor's: the options of a class, the passphrase that locks them, and the forms of an instructor's
/// moves. Whatever is locked goes through the [Guard].
@NullMarked
package org.parley.desktop.instructor;

import org.jspecify.annotations.NullMarked;
