/// The rules of the house, held by tests: who may import whom, and the habits that a compiler does not check.
@NullMarked
package org.parley.architecture;

import org.jspecify.annotations.NullMarked;
