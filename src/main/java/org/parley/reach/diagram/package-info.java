/// Multi-valued decision diagrams: sets of packages too many to list, held exactly.
///
/// A diagram has one layer an issue (in an order of its own) and shares equal parts, so that sets which rules couple
/// little stay small however many packages they hold. Nodes live in flat arrays and are named by `int`s.
@NullMarked
package org.parley.reach.diagram;

import org.jspecify.annotations.NullMarked;
