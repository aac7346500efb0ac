/// What stands in the way of opening a file, problem by problem.
@NullMarked
package org.parley.desktop.problems;

import org.jspecify.annotations.NullMarked;
