/// Parley: negotiations as scenarios that can be played, looked into and learned from.
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
