package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.offboarding.FrameStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frame around the five machines.
 *
 * @param dates absent until they are set
 * @param noticeOn the day notice was given; absent until then
 * @param certified whether the certificate of ending was issued
 * @param followUps planned follow-ups, done or not
 * @param interview absent until the leaver is asked
 * @param disputes formal disputes, closed or not
 * @param reported whether the report of the closed case is recorded
 */
public record Frame(
    About about,
    @Nullable Dates dates,
    @Nullable LocalDate noticeOn,
    UnionHearing union,
    boolean certified,
    Map<DeadlineKind, Deadline> deadlines,
    Map<String, FollowUp> followUps,
    @Nullable ExitInterview interview,
    Map<String, FormalDispute> disputes,
    FrameStatus status,
    boolean reported) {

  public Frame {
    deadlines = Map.copyOf(deadlines);
    followUps = Map.copyOf(followUps);
    disputes = Map.copyOf(disputes);
  }

  /** A case that was just opened. */
  public static Frame opened(About about) {
    return new Frame(
        about,
        null,
        null,
        UnionHearing.NOT_ASKED,
        false,
        Map.of(),
        Map.of(),
        null,
        Map.of(),
        FrameStatus.OPEN,
        false);
  }

  /** Whether the separation is known to the employee. */
  public boolean announced() {
    return noticeOn != null;
  }

  /** The follow-ups that are not done. */
  public Set<String> openFollowUps() {
    return followUps.entrySet().stream()
        .filter(followUp -> !followUp.getValue().done())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The legal acts that are still owed. */
  public Stream<DeadlineKind> owed() {
    return deadlines.entrySet().stream()
        .filter(deadline -> !deadline.getValue().met())
        .map(Map.Entry::getKey)
        .sorted();
  }

  /** Another ground is another reason, which the union has not been told (LCL 43). */
  Frame on(About other) {
    UnionHearing heard = other.ground() == about.ground() ? union : UnionHearing.NOT_ASKED;
    return new Frame(
        other, dates, noticeOn, heard, certified, deadlines, followUps, interview, disputes, status,
        reported);
  }

  Frame on(Dates other) {
    return new Frame(
        about, other, noticeOn, union, certified, deadlines, followUps, interview, disputes, status,
        reported);
  }

  Frame noticed(LocalDate day) {
    return new Frame(
        about, dates, day, union, certified, deadlines, followUps, interview, disputes, status,
        reported);
  }

  Frame heard(UnionHearing hearing) {
    return new Frame(
        about, dates, noticeOn, hearing, certified, deadlines, followUps, interview, disputes,
        status, reported);
  }

  Frame withCertificate() {
    return new Frame(
        about, dates, noticeOn, union, true, deadlines, followUps, interview, disputes, status,
        reported);
  }

  Frame with(DeadlineKind kind, Deadline deadline) {
    Map<DeadlineKind, Deadline> next = new HashMap<>(deadlines);
    next.put(kind, deadline);
    return new Frame(
        about, dates, noticeOn, union, certified, next, followUps, interview, disputes, status,
        reported);
  }

  Frame with(String id, FollowUp followUp) {
    Map<String, FollowUp> next = new HashMap<>(followUps);
    next.put(id, followUp);
    return new Frame(
        about, dates, noticeOn, union, certified, deadlines, next, interview, disputes, status,
        reported);
  }

  Frame with(ExitInterview other) {
    return new Frame(
        about, dates, noticeOn, union, certified, deadlines, followUps, other, disputes, status,
        reported);
  }

  Frame with(String id, FormalDispute dispute) {
    Map<String, FormalDispute> next = new HashMap<>(disputes);
    next.put(id, dispute);
    return new Frame(
        about, dates, noticeOn, union, certified, deadlines, followUps, interview, next, status,
        reported);
  }

  /** The disputes before another body in which that one goes on. */
  List<FormalDispute> following(String disputeId) {
    return disputes.values().stream()
        .filter(dispute -> disputeId.equals(dispute.follows()))
        .toList();
  }

  Frame withReport() {
    return new Frame(
        about, dates, noticeOn, union, certified, deadlines, followUps, interview, disputes, status,
        true);
  }

  Frame ended(FrameStatus how) {
    return new Frame(
        about, dates, noticeOn, union, certified, deadlines, followUps, interview, disputes, how,
        reported);
  }
}
