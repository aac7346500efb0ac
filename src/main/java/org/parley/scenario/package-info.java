/// The static picture of a negotiation, as an author writes it: parties, issues, red lines, offers, rounds.
///
/// Everything here is an immutable value with no behaviour beyond checking its own arguments. Things name each
/// other by id, in the order of the file, which is also the order on the screen. Uses the JDK alone.
@NullMarked
package org.parley.scenario;

import org.jspecify.annotations.NullMarked;
