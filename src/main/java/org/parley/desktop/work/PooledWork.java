package org.parley.desktop.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.util.Duration;

/// Long work on a few threads of its own. The only place in the window that has threads.
public final class PooledWork implements LongWork, AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 5;

    private final ExecutorService pool;
    private final Map<String, Underway<?>> byTopic = new HashMap<>();
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    /// @param threads how many jobs run at once
    public PooledWork(int threads) {
        pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = Executors.defaultThreadFactory().newThread(work);
            thread.setDaemon(true);
            thread.setName("parley-work-" + thread.threadId());
            return thread;
        });
    }

    @Override
    public <T> Running start(Job<T> job) {
        cancel(job.topic());
        Underway<T> underway = new Underway<>(job);
        byTopic.put(job.topic(), underway);
        underway.begin();
        return underway;
    }

    @Override
    public void cancel(String topic) {
        Underway<?> underway = byTopic.get(topic);
        if (underway != null) {
            underway.overtake();
        }
    }

    @Override
    public ObservableList<Running> running() {
        return running;
    }

    /// Gives up everything but the jobs that are to be finished, and waits a little for those. No result arrives.
    @Override
    public void close() {
        List.copyOf(byTopic.values()).stream().filter(job -> !job.isLasting()).forEach(Underway::overtake);
        pool.shutdown();
        try {
            pool.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }

    /// A job from the moment that it is asked for. FX thread alone but for [#call()].
    private final class Underway<T> extends Task<T> implements Running, Progress {
        private final Job<T> job;
        private final PauseTransition pause;

        Underway(Job<T> job) {
            this.job = job;
            pause = new PauseTransition(Duration.millis(job.pause().toMillis()));
            updateTitle(job.title());
            setOnSucceeded(event -> ended(() -> job.result().accept(getValue())));
            setOnFailed(event -> ended(() -> job.failure().accept(getException())));
            setOnCancelled(event -> ended(() -> {}));
        }

        boolean isLasting() {
            return job.lasting();
        }

        void begin() {
            if (job.pause().isZero()) {
                submit();
            } else {
                pause.setOnFinished(event -> submit());
                pause.play();
            }
        }

        private void submit() {
            running.add(this);
            pool.execute(this);
        }

        private void ended(Runnable then) {
            running.remove(this);
            if (byTopic.remove(job.topic(), this)) {
                then.run();
            }
        }

        @Override
        protected T call() throws Exception {
            return Patience.of(this, job.work());
        }

        @Override
        public void at(double share, String what) {
            updateProgress(share, 1);
            updateMessage(what);
        }

        @Override
        public String title() {
            return job.title();
        }

        @Override
        public ObservableValue<Double> share() {
            return progressProperty().asObject();
        }

        @Override
        public ObservableValue<String> what() {
            return messageProperty();
        }

        /// Ends it because nobody waits for it any more.
        void overtake() {
            byTopic.remove(job.topic(), this);
            cancel();
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            pause.stop();
            boolean waitedFor = byTopic.remove(job.topic(), this);
            boolean cancelled = super.cancel(mayInterrupt);
            if (cancelled && waitedFor) {
                job.stopped().run();
            }
            return cancelled;
        }
    }
}
