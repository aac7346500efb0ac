/// What a screen is, and what it finds on its desk: navigation, long work, settings, the world outside the window.
@NullMarked
package org.parley.desktop.screen;

import org.jspecify.annotations.NullMarked;
