/// The window. This package puts the program together; every screen has a package of its own, and no screen knows
/// another: they ask the [org.parley.desktop.screen.Navigator].
@NullMarked
package org.parley.desktop;

import org.jspecify.annotations.NullMarked;
