/// Every word that the window shows, from the resource bundles beside this package.
@NullMarked
package org.parley.desktop.text;

import org.jspecify.annotations.NullMarked;
