/// What the scenarios of the project promise: that they can be read, hold what they were written to hold, and play.
@NullMarked
package org.parley.scenarios;

import org.jspecify.annotations.NullMarked;
