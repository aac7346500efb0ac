package org.parley.reach;

import java.util.BitSet;
import java.util.List;

/// All that a package's acceptance and finality depend on in a context; contexts share it.
///
/// @param redLines the active ones that count
/// @param offers the active ones that count
/// @param consulted the parties consulted, of those that some issue says to consult
/// @param reservations one a party
record Signature(BitSet redLines, BitSet offers, BitSet consulted, List<Long> reservations) {}
