/// The round-by-round report of a session: one data model, then one renderer for each form of it.
///
/// [org.parley.report.Reporter] is the only door from a session to a [org.parley.report.Report], and it alone decides
/// what a viewer may see: what a report holds may be shown to its audience, so the renderers hide nothing and look at
/// nothing else. The same session gives the same bytes. All records are immutable.
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
