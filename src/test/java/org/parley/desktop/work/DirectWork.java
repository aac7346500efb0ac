package org.parley.desktop.work;

import java.util.concurrent.FutureTask;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Does every job at once, where it is called. For tests, and for whoever has no window.
public final class DirectWork implements LongWork {
    private static final Progress NOBODY_WATCHES = new Progress() {
        @Override
        public void at(double share, String what) {
            // There is no status bar to say it in.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    private final ObservableList<Running> running = FXCollections.emptyObservableList();

    @Override
    public <T> Running start(Job<T> job) {
        var future = new FutureTask<>(() -> job.work().run(NOBODY_WATCHES));
        future.run();
        switch (future.state()) {
            case SUCCESS -> job.result().accept(future.resultNow());
            case FAILED -> job.failure().accept(future.exceptionNow());
            case CANCELLED, RUNNING -> throw new IllegalStateException("A job done at once is neither running nor cancelled.");
        }
        return new Done(job.title());
    }

    @Override
    public void cancel(String topic) {
        // Nothing is ever under way.
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    private record Done(String title) implements Running {
        @Override
        public ObservableValue<Double> share() {
            return new ReadOnlyObjectWrapper<>(1.0);
        }

        @Override
        public ObservableValue<String> what() {
            return new ReadOnlyObjectWrapper<>("");
        }

        @Override
        public boolean cancel() {
            return false;
        }
    }
}
