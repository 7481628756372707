package fairwell.command.offboarding;

import fairwell.command.offboarding.frame.Frame;
import fairwell.command.offboarding.frame.UnionHearing;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.offboarding.FrameStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the order of steps can see of a case: the state of each machine and the facts that gates
 * look at, without the values. Two cases of one shape may do the same.
 *
 * @param parts one readable word for each part
 */
record Shape(Map<Part, String> parts) {

  /** The parts of a case; the first nine name the sections of the matrix. */
  enum Part {
    FRAME,
    APPROVAL,
    NEGOTIATION,
    TABLE,
    AGENDA,
    OBJECTIONS,
    CLEARANCE,
    SETTLEMENT,
    AGREEMENT,
    GROUND,
    UNION,
    STALE,
    OWED,
    DEADLINES,
    FOLLOW_UPS,
    INTERVIEW
  }

  private static final Set<Part> MACHINES =
      EnumSet.of(
          Part.NEGOTIATION,
          Part.TABLE,
          Part.AGENDA,
          Part.OBJECTIONS,
          Part.CLEARANCE,
          Part.SETTLEMENT,
          Part.AGREEMENT);

  static final String UNBORN = "not opened";
  static final String RETAINED = "retained";
  static final String CLOSED = "closed";
  static final String RESCINDED = "rescinded";

  String part(Part part) {
    return parts.getOrDefault(part, "");
  }

  /** Whether nothing but legal acts and follow-ups can come any more. */
  boolean over() {
    return part(Part.FRAME).startsWith(CLOSED) || part(Part.FRAME).equals(RESCINDED);
  }

  /** Whether the case runs and the person may still leave. */
  boolean running() {
    return !over() && !part(Part.FRAME).equals(RETAINED) && !part(Part.FRAME).equals(UNBORN);
  }

  /**
   * The same without what only the next step of one machine looks at: an offer on the table, a
   * waiver asked for, a line answered, a sum paid.
   */
  Shape coarse() {
    Map<Part, String> coarse = new EnumMap<>(parts);
    MACHINES.forEach(
        machine -> coarse.computeIfPresent(machine, (_, word) -> word.split(",", 2)[0]));
    coarse.remove(Part.OWED);
    return new Shape(Map.copyOf(coarse));
  }

  /** The details that {@link #coarse()} leaves out, each with its machine. */
  Set<String> details() {
    return MACHINES.stream()
        .map(machine ->
            part(Part.GROUND)
                + machine
                + part(machine)
                + (machine == Part.SETTLEMENT ? part(Part.OWED) : ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Shape of(CaseState state) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    switch (state) {
      case CaseState.Unborn _ -> parts.put(Part.FRAME, UNBORN);
      case Running running -> describe(running, parts);
    }
    return new Shape(Map.copyOf(parts));
  }

  private static void describe(Running running, Map<Part, String> parts) {
    Frame frame = running.frame();
    parts.put(Part.FRAME, frame(running));
    parts.put(
        Part.DEADLINES,
        frame.deadlines().isEmpty() ? "none" : frame.owed().findAny().isPresent() ? "owed" : "met");
    parts.put(
        Part.FOLLOW_UPS,
        frame.followUps().isEmpty() ? "none" : frame.openFollowUps().isEmpty() ? "done" : "open");
    parts.put(
        Part.INTERVIEW, frame.interview() == null ? "none" : frame.interview().standing().name());
    boolean retained = running.negotiation() instanceof Negotiation.Retained;
    if (frame.status() != FrameStatus.OPEN || retained) {
      return;
    }
    Ground ground = running.about().ground();
    Consequences law = Consequences.of(ground);
    parts.put(Part.GROUND, family(running));
    parts.put(
        Part.UNION,
        law.unionNoticeRequired() && frame.union() == UnionHearing.NOT_ASKED ? "to be heard" : "");
    parts.put(Part.APPROVAL, StateWords.approval(running.approval(), ground));
    parts.put(Part.NEGOTIATION, StateWords.negotiation(running));
    parts.put(Part.TABLE, StateWords.table(running.table()));
    parts.put(Part.AGENDA, StateWords.agenda(running.table().agenda()));
    parts.put(Part.OBJECTIONS, StateWords.objections(running.table()));
    parts.put(Part.CLEARANCE, StateWords.clearance(running.clearance()));
    parts.put(Part.SETTLEMENT, StateWords.settlement(running.settlement(), running.waivers()));
    parts.put(Part.AGREEMENT, StateWords.agreement(running.agreement()));
    parts.put(Part.STALE, running.settlementStale() ? "stale" : "");
    parts.put(Part.OWED, running.settlement().owed().toString());
  }

  /**
   * Grounds that meet the same gates are one family. A ground that no protected status bars is like
   * one it bars of someone who has none; moves say which.
   */
  private static String family(Running running) {
    CaseKind kind = running.about().kind();
    Consequences law = Consequences.of(running.about().ground());
    String path =
        switch (kind) {
          case MUTUAL -> "agreement";
          case RESIGNATION -> "resignation";
          case EXPIRY -> "expiry";
          case DISMISSAL -> "dismissal";
        };
    return path + (law.unionNoticeRequired() ? ", union" : "");
  }

  private static String frame(Running running) {
    Frame frame = running.frame();
    boolean retained = running.negotiation() instanceof Negotiation.Retained;
    return switch (frame.status()) {
      case RESCINDED -> RESCINDED;
      case CLOSED -> retained ? CLOSED + ", " + RETAINED : CLOSED;
      case OPEN -> {
        if (retained) {
          yield RETAINED;
        }
        if (frame.certified()) {
          yield "certified";
        }
        yield frame.announced() ? "notice given" : frame.dates() == null ? "no dates" : "dated";
      }
    };
  }
}
