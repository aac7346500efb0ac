/// How the program looks: the style sheet's tokens and class names, light and dark, the size of the letters, icons,
/// and the colour and glyph of every party and every status. Colours stand in the style sheet alone.
@NullMarked
package org.parley.desktop.theme;

import org.jspecify.annotations.NullMarked;
