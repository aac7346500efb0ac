/// Ways to play a seat: each a small class behind [org.parley.talks.Strategy], by the name that the literature has
/// for it. They choose by what their seat may see, among packages that they search for and never list in full.
@NullMarked
package org.parley.talks.strategy;

import org.jspecify.annotations.NullMarked;
