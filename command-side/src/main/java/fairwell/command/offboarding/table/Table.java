package fairwell.command.offboarding.table;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.negotiation.Issue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the table, without what was said: it holds nothing personal.
 *
 * @param notes the ids of positions, interests and options, each behind its kind
 * @param standing the position that holds now, by side and issue
 * @param ladder the last version of the offer ladder; 0 when there is none
 * @param commitments what was promised, true when kept
 * @param exceptions what was asked for beyond an authority, by id
 * @param grounds the offers below the law for which counsel recorded a ground
 * @param objections what the employee objected to, by id
 * @param agenda what the employer has to say, and the meetings
 */
public record Table(
    Set<String> notes,
    Map<String, String> standing,
    int ladder,
    Map<String, Boolean> commitments,
    Map<String, AuthorityException> exceptions,
    Set<String> grounds,
    Map<String, Objection> objections,
    Agenda agenda) {

  /** Nothing yet. */
  public static final Table BARE =
      new Table(Set.of(), Map.of(), 0, Map.of(), Map.of(), Set.of(), Map.of(), Agenda.EMPTY);

  public Table {
    notes = Set.copyOf(notes);
    standing = Map.copyOf(standing);
    commitments = Map.copyOf(commitments);
    exceptions = Map.copyOf(exceptions);
    grounds = Set.copyOf(grounds);
    objections = Map.copyOf(objections);
  }

  boolean holds(String kind, String id) {
    return notes.contains(kind + ":" + id);
  }

  /** The position of that side on that issue; absent when it has none. */
  @Nullable String position(OfferSide side, Issue issue) {
    return standing.get(side + ":" + issue);
  }

  /** Whether somebody waits for the answer to a request. */
  public boolean exceptionAsked() {
    return exceptions.values().stream().anyMatch(AuthorityException::asked);
  }

  /** Whether all that waits for an answer was asked for by that one. */
  public boolean everyExceptionAskedBy(ActorId actor) {
    return exceptionAsked()
        && exceptions.values().stream()
            .filter(AuthorityException::asked)
            .allMatch(exception -> exception.requestedBy().equals(actor));
  }

  /** Whether a promise is still to be kept. */
  public boolean promised() {
    return commitments.containsValue(false);
  }

  Table note(String kind, String id) {
    Set<String> more = new HashSet<>(notes);
    more.add(kind + ":" + id);
    return new Table(more, standing, ladder, commitments, exceptions, grounds, objections, agenda);
  }

  Table stands(OfferSide side, Issue issue, String positionId) {
    Map<String, String> next = new HashMap<>(standing);
    next.put(side + ":" + issue, positionId);
    return new Table(notes, next, ladder, commitments, exceptions, grounds, objections, agenda);
  }

  Table planned(int version) {
    return new Table(
        notes, standing, version, commitments, exceptions, grounds, objections, agenda);
  }

  Table commitment(String id, boolean kept) {
    Map<String, Boolean> next = new HashMap<>(commitments);
    next.put(id, kept);
    return new Table(notes, standing, ladder, next, exceptions, grounds, objections, agenda);
  }

  Table exception(String id, AuthorityException exception) {
    Map<String, AuthorityException> next = new HashMap<>(exceptions);
    next.put(id, exception);
    return new Table(notes, standing, ladder, commitments, next, grounds, objections, agenda);
  }

  Table ground(String offerId) {
    Set<String> more = new HashSet<>(grounds);
    more.add(offerId);
    return new Table(notes, standing, ladder, commitments, exceptions, more, objections, agenda);
  }

  /** Whether an objection stands so. */
  boolean objection(Objection.Standing standing) {
    return objections.values().stream().anyMatch(one -> one.standing() == standing);
  }

  /** Whether all open rechecks are of answers that this one gave, or asked a recheck of. */
  public boolean everyRecheckOfOwnAnswer(ActorId actor) {
    return objection(Objection.Standing.RECHECKING)
        && objections.values().stream()
            .filter(one -> one.standing() == Objection.Standing.RECHECKING)
            .allMatch(one -> one.concerns(actor));
  }

  /** Whether that role was ever asked for a recheck. */
  public boolean rechecks(Role role) {
    return objections.values().stream().anyMatch(one -> one.rechecker() == role);
  }

  Table objection(String id, Objection objection) {
    Map<String, Objection> next = new HashMap<>(objections);
    next.put(id, objection);
    return new Table(notes, standing, ladder, commitments, exceptions, grounds, next, agenda);
  }

  Table with(Agenda next) {
    return new Table(notes, standing, ladder, commitments, exceptions, grounds, objections, next);
  }
}
