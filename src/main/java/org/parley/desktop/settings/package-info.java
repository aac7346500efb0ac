/// What the program remembers from one start to the next: typed keys with defaults, read without ever throwing.
@NullMarked
package org.parley.desktop.settings;

import org.jspecify.annotations.NullMarked;
