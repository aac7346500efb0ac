package org.parley.reach;

import java.util.List;
import java.util.Optional;

/// How reachable terms are come to.
///
/// @param way a shortest one, or the shortest found
/// @param needs none where nothing was asked of them
/// @param settled whether no way is shorter, and no other need was left open
record Access(Optional<Way> way, List<Need> needs, boolean settled) {}
