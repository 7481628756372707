package fairwell.query.caselist;

import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.DocumentListener;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Reached;
import fairwell.query.runner.Slice;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Tells those who watch the case list about changed rows. */
public final class CaseListUpdates implements DocumentListener {

  private final QueryUpdateEmitter emitter;
  private final Reached reached;

  public CaseListUpdates(QueryUpdateEmitter emitter, Reached reached) {
    this.emitter = emitter;
    this.reached = reached;
  }

  @Override
  public void written(Slice<?> slice, Positioned document) {
    if (document instanceof CaseRow row) {
      long resumeFrom = Math.min(reached.position(), row.position());
      tell(row, true, resumeFrom);
      tell(row, false, resumeFrom);
    }
  }

  private void tell(CaseRow row, boolean wanted, long resumeFrom) {
    emitter.emit(
        WatchCases.class,
        watch ->
            CaseAccess.mayRead(watch.actor(), row.summary().scope())
                && watch.filter().wants(row) == wanted,
        new CaseChanged(row, wanted, resumeFrom));
  }
}
