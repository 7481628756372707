package fairwell.query.export;

import fairwell.kernel.access.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The exports there are, in memory as in the folder. */
final class KnownExports {

  private final ExportFolder folder;
  private final Map<String, ExportJob> jobs = new ConcurrentHashMap<>();

  KnownExports(ExportFolder folder) {
    this.folder = folder;
  }

  void open() {
    folder.open().forEach(job -> jobs.put(job.id(), job));
  }

  Optional<ExportJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Those for an account, the newest first. */
  Stream<ExportJob> of(Actor reader) {
    return jobs.values().stream()
        .filter(job -> job.isFor(reader))
        .sorted(Comparator.comparing(ExportJob::askedAt).thenComparing(ExportJob::id).reversed());
  }

  /** Those that are to be made, the oldest first. */
  List<ExportJob> unmade() {
    return jobs.values().stream()
        .filter(job -> !job.state().isOver())
        .sorted(Comparator.comparing(ExportJob::askedAt))
        .toList();
  }

  /** Whether it is still wanted as it was asked for then: it may have been forgotten since. */
  boolean isWanted(ExportJob job) {
    return find(job.id()).filter(job::isSameAsking).isPresent();
  }

  synchronized ExportJob put(ExportJob job) {
    jobs.put(job.id(), job);
    folder.save(job);
    return job;
  }

  /** Forgets exports, and deletes their files. */
  synchronized void removeIf(Predicate<ExportJob> past) {
    for (ExportJob job : List.copyOf(jobs.values())) {
      if (past.test(job)) {
        folder.delete(job, others(job));
        jobs.remove(job.id());
      }
    }
  }

  /** Puts one that has come to its end without a file, and deletes what there was of one. */
  synchronized void putWithoutFile(ExportJob end) {
    folder.abandon(end.asked());
    if (isWanted(end)) {
      find(end.id()).ifPresent(last -> folder.discard(last, others(last)));
      put(end);
    }
  }

  /** They may have the same file. */
  private List<ExportJob> others(ExportJob job) {
    return jobs.values().stream().filter(other -> !other.id().equals(job.id())).toList();
  }
}
