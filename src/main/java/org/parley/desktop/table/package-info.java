/// The table: where talks are played. What every part of it shows is worked out from one [org.parley.desktop.play.Glance] by a record of its
/// own (header, party cards, issue rows, proposals, judgement), which is tested without a toolkit; the views only build
/// and bind; [Play] holds the talks themselves.
@NullMarked
package org.parley.desktop.table;

import org.jspecify.annotations.NullMarked;
import org.parley.desktop.play.Glance;
