/// What a scenario is about, who sits where, and the start of a session.
@NullMarked
package org.parley.desktop.briefing;

import org.jspecify.annotations.NullMarked;
