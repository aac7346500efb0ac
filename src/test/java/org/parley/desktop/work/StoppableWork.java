package org.parley.desktop.work;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Begins no job by itself: a test says which one is finished, and which one a person has given up.
public final class StoppableWork implements LongWork {
    private final Map<String, Job<?>> waiting = new LinkedHashMap<>();
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    @Override
    public <T> Running start(Job<T> job) {
        waiting.put(job.topic(), job);
        return new Waiting(job);
    }

    /// Somebody gives up what waits under a topic, as by the button of the status bar.
    public void stop(String topic) {
        waiting.remove(topic).stopped().run();
    }

    /// What waits under a topic is done.
    public void finish(String topic) {
        new DirectWork().start(waiting.remove(topic));
    }

    @Override
    public void cancel(String topic) {
        waiting.remove(topic);
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    private final class Waiting implements Running {
        private final Job<?> job;

        Waiting(Job<?> job) {
            this.job = job;
        }

        @Override
        public String title() {
            return job.title();
        }

        @Override
        public ObservableValue<Double> share() {
            return new ReadOnlyObjectWrapper<>(-1.0);
        }

        @Override
        public ObservableValue<String> what() {
            return new ReadOnlyObjectWrapper<>("");
        }

        @Override
        public boolean cancel() {
            stop(job.topic());
            return true;
        }
    }
}
