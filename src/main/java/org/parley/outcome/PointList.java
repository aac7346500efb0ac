package org.parley.outcome;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// Points that are made when they are asked for: there can be very many, few of which are ever looked at. Immutable, and
/// safe for use by several threads.
final class PointList extends AbstractList<Point> implements RandomAccess {
    private final int size;
    private final IntFunction<Point> making;

    /// @param making gives the point at a position, the same each time
    PointList(int size, IntFunction<Point> making) {
        this.size = size;
        this.making = making;
    }

    /// A list that nobody changes, without making points that were not asked for.
    static List<Point> copyOf(List<Point> points) {
        return points instanceof PointList ? points : List.copyOf(points);
    }

    @Override
    public Point get(int index) {
        return making.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
