/// The start page: the bundled scenarios as cards, files opened lately, sessions to resume.
@NullMarked
package org.parley.desktop.library;

import org.jspecify.annotations.NullMarked;
