package org.parley.outcome;

import java.math.BigInteger;
import org.parley.rules.Deal;

/// A worth vector, how many packages have it, and the first of them in order.
public record Point(WorthVector worth, BigInteger packages, Deal example) {}
