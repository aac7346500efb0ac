/// How fast the engine answers: JMH benchmarks, with their instances made from seeds, told in one table.
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
