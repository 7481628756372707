package fairwell.query.casefile;

import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.DocumentListener;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Tells those who watch one case about every change. */
public final class CaseFileUpdates implements DocumentListener {

  private final QueryUpdateEmitter emitter;

  public CaseFileUpdates(QueryUpdateEmitter emitter) {
    this.emitter = emitter;
  }

  @Override
  public void written(Slice<?> slice, Positioned document) {
    if (document instanceof CaseFile file) {
      emitter.emit(
          GetCaseFile.class,
          watch ->
              watch.caseId().equals(file.id())
                  && CaseAccess.mayRead(watch.actor(), file.summary().scope()),
          file);
    }
  }
}
