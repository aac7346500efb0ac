/// Notes on moves: read, written, changed and removed, at the table and in the debrief alike. Until the talks are
/// revealed a seat sees its own alone.
@NullMarked
package org.parley.desktop.notes;

import org.jspecify.annotations.NullMarked;
