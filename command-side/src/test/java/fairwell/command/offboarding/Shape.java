package fairwell.command.offboarding;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.clearance.Clearance;
import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.frame.Frame;
import fairwell.command.offboarding.frame.UnionHearing;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.negotiation.Offer;
import fairwell.command.offboarding.negotiation.Preparation;
import fairwell.command.offboarding.negotiation.Talks;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.offboarding.FrameStatus;
import java.util.Comparator;
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

  /** The parts of a case; the first six name the columns of the matrix. */
  enum Part {
    FRAME,
    APPROVAL,
    NEGOTIATION,
    CLEARANCE,
    SETTLEMENT,
    AGREEMENT,
    GROUND,
    UNION,
    STALE,
    OWED,
    DEADLINES,
    FOLLOW_UPS
  }

  private static final Set<Part> MACHINES =
      EnumSet.of(Part.NEGOTIATION, Part.CLEARANCE, Part.SETTLEMENT, Part.AGREEMENT);

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
    MACHINES.forEach(machine -> coarse.computeIfPresent(machine, (_, word) -> word.split(",", 2)[0]));
    coarse.remove(Part.OWED);
    return new Shape(Map.copyOf(coarse));
  }

  /** The details that {@link #coarse()} leaves out, each with its machine. */
  Set<String> details() {
    return MACHINES.stream()
        .map(machine ->
            part(Part.GROUND) + machine + part(machine) + (machine == Part.SETTLEMENT ? part(Part.OWED) : ""))
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
    parts.put(Part.APPROVAL, approval(running.approval(), ground));
    parts.put(Part.NEGOTIATION, negotiation(running));
    parts.put(Part.CLEARANCE, clearance(running.clearance()));
    parts.put(Part.SETTLEMENT, settlement(running.settlement()));
    parts.put(Part.AGREEMENT, agreement(running.agreement()));
    parts.put(Part.STALE, running.settlementStale() ? "stale" : "");
    parts.put(Part.OWED, running.settlement().owed().toString());
  }

  /** Grounds that meet the same gates are one family. */
  private static String family(Running running) {
    CaseKind kind = running.about().kind();
    Consequences law = Consequences.of(running.about().ground());
    String path =
        switch (kind) {
          case MUTUAL -> "agreement";
          case RESIGNATION, EXPIRY -> "resignation or expiry";
          case DISMISSAL -> "dismissal";
        };
    return path
        + (law.unionNoticeRequired() ? ", union" : "")
        + (law.barredByArt42() ? ", protection" : "");
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

  private static String approval(Approval approval, Ground ground) {
    return switch (approval) {
      case Approval.Draft _ -> "draft";
      case Approval.Rejected _ -> "rejected";
      case Approval.Submitted s ->
          s.ground() != ground
              ? "submitted for another ground"
              : s.given().isEmpty() ? "submitted" : "partly approved";
      case Approval.Approved a ->
          a.ground() == ground ? "approved" : "approved for another ground";
    };
  }

  private static String negotiation(Running running) {
    return switch (running.negotiation()) {
      case Negotiation.Preparing p -> preparing(p.preparation());
      case Negotiation.Ready r -> "ready" + doubt(r.preparation());
      case Negotiation.InTalks t ->
          "in talks" + doubt(t.preparation()) + offers(t.talks(), running.settlement().number());
      case Negotiation.Impasse i -> "impasse" + doubt(i.preparation());
      case Negotiation.Agreed _ -> "agreed";
      case Negotiation.Waived _ -> "waived";
      case Negotiation.Retained _ -> RETAINED;
    };
  }

  private static String preparing(Preparation preparation) {
    if (!preparation.hasReport()) {
      return preparation.unanswered().isEmpty() ? "preparing, no report" : "preparing";
    }
    return "preparing, not checked";
  }

  private static String doubt(Preparation preparation) {
    return preparation.unanswered().isEmpty() ? "" : ", a hazard unknown";
  }

  private static String offers(Talks talks, int settlement) {
    return talks.offers().values().stream()
        .filter(offer -> !offer.rejected())
        .max(Comparator.comparingInt(Offer::settlementVersion))
        .map(offer -> offer.settlementVersion() == settlement ? ", offer" : ", outdated offer")
        .orElse("");
  }

  private static String clearance(Clearance clearance) {
    boolean asked = clearance.all().values().stream().anyMatch(item -> item.request() != null);
    String waiver = asked ? ", waiver asked" : "";
    return switch (clearance) {
      case Clearance.NotStarted _ -> "not started";
      case Clearance.Open _ -> "open" + waiver;
      case Clearance.Complete c ->
          (c.items().values().stream().allMatch(i -> i.standing() == Item.Standing.RESOLVED)
                  ? "complete"
                  : "complete, by waiver")
              + waiver;
    };
  }

  private static String settlement(Settlement settlement) {
    return switch (settlement) {
      case Settlement.None _ -> "none";
      case Settlement.Computed c -> complete(c.version()) ? "computed" : "computed, incomplete";
      case Settlement.Issued _ -> "issued";
      case Settlement.Disputed d ->
          d.answered().containsValue(false) ? "disputed" : "disputed, all answered";
      case Settlement.Confirmed _ -> "confirmed";
      case Settlement.Paid _ -> "paid";
    };
  }

  private static boolean complete(Version version) {
    return version.unknown().isEmpty();
  }

  private static String agreement(Agreement agreement) {
    return switch (agreement) {
      case Agreement.None _ -> "none";
      case Agreement.Drafted _ -> "drafted";
      case Agreement.Sent s ->
          s.signed().isEmpty()
              ? "sent"
              : "sent, signed by "
                  + s.signed().stream()
                      .map(party -> party.name().toLowerCase(java.util.Locale.ROOT))
                      .collect(Collectors.joining());
      case Agreement.Declined _ -> "declined";
      case Agreement.Concluded _ -> "concluded";
      case Agreement.Void _ -> "void";
      case Agreement.Waived _ -> "waived";
    };
  }
}
