package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.agreement.Draft;
import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.command.AcceptHandover;
import fairwell.command.offboarding.command.AccessFinding;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ClaimAssetCost;
import fairwell.command.offboarding.command.ConfirmHandover;
import fairwell.command.offboarding.command.DeclineHandover;
import fairwell.command.offboarding.command.DeclineSignature;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.NameHandoverRecipient;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.PlanKnowledgeTopic;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RecordKnowledgeTransfer;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.VoidAgreement;
import fairwell.command.offboarding.command.WaiveAgreement;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.RecoveryBasis;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.value.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clearance and the agreement. */
final class HandoverMoves {

  private static final EmployeeId ZHAO = EmployeeId.ofNumber("0043");
  private static final Actor RECIPIENT =
      new Actor(new ActorId("e.0043"), Set.of(Role.EMPLOYEE), Set.of(), ZHAO);
  private static final NameHandoverRecipient NAMED =
      new NameHandoverRecipient(CASE, "documents", ZHAO);
  private static final Proxy INSTEAD = new Proxy(new Words("is ill"), new Words("mail of today"));

  private HandoverMoves() {}

  static void addTo(Moves moves) {
    moves.plain(
        Action.RAISE_CLEARANCE_ITEM,
        c ->
            new RaiseClearanceItem(
                CASE, "item-" + c.clearance().all().size(), "asset", Role.HR, "A-1", null));
    moves.plain(
        Action.RESOLVE_CLEARANCE_ITEM,
        c -> new ResolveClearanceItem(CASE, toDo(c), new Words("receipt 3")));
    moves.plain(
        Action.CLAIM_ASSET_COST,
        c ->
            new ClaimAssetCost(
                CASE,
                missing(c),
                Money.cny("800.00"),
                RecoveryBasis.CONSENT,
                new Words("lost"),
                HASH));
    moves.plain(Action.REQUEST_CLEARANCE_WAIVER, c -> ask(c));
    moves.plain(
        Action.WAIVE_CLEARANCE_ITEM,
        c -> new WaiveClearanceItem(CASE, asked(c), new Words("store head")));
    moves.series(
        Action.WAIVE_CLEARANCE_ITEM,
        "that was asked for just now",
        c -> List.of(ask(c), new WaiveClearanceItem(CASE, missing(c), new Words("store head"))));
    moves.as(
        Action.WAIVE_CLEARANCE_ITEM,
        "by the one who asked",
        _ -> Moves.ownerAs(Role.LEGAL),
        c -> new WaiveClearanceItem(CASE, asked(c), new Words("store head")));
    moves.later(
        Action.WAIVE_CLEARANCE_ITEM,
        "",
        c -> new WaiveClearanceItem(CASE, asked(c), new Words("store head")));
    accessMoves(moves);
    takeoverMoves(moves);
    knowledgeMoves(moves);
    moves.plain(
        Action.DRAFT_AGREEMENT, c -> new DraftAgreement(CASE, c.settlement().number(), HASH, null));
    moves.way(
        Action.DRAFT_AGREEMENT,
        "with another ground than the case",
        c -> new DraftAgreement(CASE, c.settlement().number(), HASH, Ground.LCL_44_3));
    moves.plain(Action.SEND_AGREEMENT, c -> new SendAgreement(CASE, draft(c), TODAY));
    moves.way(Action.SIGN_AGREEMENT, "by the employer", c -> sign(c, Party.EMPLOYER));
    moves.way(Action.SIGN_AGREEMENT, "by the employee", c -> sign(c, Party.EMPLOYEE));
    moves.series(
        Action.SIGN_AGREEMENT,
        "by whom it lacks",
        c ->
            Arrays.stream(Party.values())
                .filter(party -> !signed(c).contains(party))
                .<OffboardingCommand>map(party -> sign(c, party))
                .toList());
    moves.plain(
        Action.DECLINE_SIGNATURE,
        c -> new DeclineSignature(CASE, draft(c), Party.EMPLOYEE, new Words("wants more")));
    moves.plain(
        Action.VOID_AGREEMENT, c -> new VoidAgreement(CASE, draft(c), new Words("typing error")));
    moves.waived(
        new Moves.Waived(Action.WAIVE_AGREEMENT, WaivableStep.AGREEMENT),
        _ -> new WaiveAgreement(CASE, new Words("none is needed")));
  }

  private static void takeoverMoves(Moves moves) {
    moves.plain(Action.NAME_HANDOVER_RECIPIENT, _ -> NAMED);
    moves.plain(Action.ACCEPT_HANDOVER, _ -> accept(INSTEAD));
    moves.seriesAs(
        Action.ACCEPT_HANDOVER,
        "by who was named just now",
        _ -> RECIPIENT,
        _ -> List.of(NAMED, accept(null)));
    moves.series(
        Action.ACCEPT_HANDOVER,
        "in the place of who was named just now",
        _ -> List.of(NAMED, accept(INSTEAD)));
    moves.as(Action.ACCEPT_HANDOVER, "by the leaver", _ -> Scene.EMPLOYEE, _ -> accept(null));
    moves.plain(Action.DECLINE_HANDOVER, _ -> decline(INSTEAD));
    moves.seriesAs(
        Action.DECLINE_HANDOVER,
        "by who was named just now",
        _ -> RECIPIENT,
        _ -> List.of(NAMED, decline(null)));
    moves.plain(Action.CONFIRM_HANDOVER, _ -> confirm(INSTEAD));
    moves.seriesAs(
        Action.CONFIRM_HANDOVER,
        "by who was named just now and took over",
        _ -> RECIPIENT,
        _ -> List.of(NAMED, accept(INSTEAD), confirm(null)));
  }

  private static void knowledgeMoves(Moves moves) {
    moves.plain(Action.PLAN_KNOWLEDGE_TOPIC, HandoverMoves::topic);
    moves.plain(Action.RECORD_KNOWLEDGE_TRANSFER, _ -> transferred("topic-0"));
    moves.series(
        Action.RECORD_KNOWLEDGE_TRANSFER,
        "that was planned just now",
        c -> List.of(topic(c), transferred(topic(c).topicId())));
    ResolveClearanceItem resolved = new ResolveClearanceItem(CASE, "handover", new Words("list 7"));
    moves.series(
        Action.RESOLVE_CLEARANCE_ITEM,
        "that rests on a topic planned just now",
        c -> withHandover(c, topic(c), resolved));
    moves.series(
        Action.RESOLVE_CLEARANCE_ITEM,
        "that rests on a topic planned and handed over just now",
        c -> withHandover(c, topic(c), transferred(topic(c).topicId()), resolved));
    moves.seriesAs(
        Action.CONFIRM_HANDOVER,
        "by who was named just now and took over, with a topic open",
        _ -> RECIPIENT,
        c -> withHandover(c, NAMED, accept(INSTEAD), topic(c), confirm(null)));
  }

  /** These orders where the item that rests on the documents was raised. */
  private static List<OffboardingCommand> withHandover(Running c, OffboardingCommand... orders) {
    List<OffboardingCommand> all = new ArrayList<>();
    if (!c.clearance().all().containsKey("handover")) {
      all.add(new RaiseClearanceItem(CASE, "handover", "handover", Role.MANAGER, "work", null));
    }
    all.addAll(Arrays.asList(orders));
    return List.copyOf(all);
  }

  private static PlanKnowledgeTopic topic(Running c) {
    String id = "topic-" + c.handover().topics().size();
    return new PlanKnowledgeTopic(CASE, id, "documents", new Words("the price list"), ZHAO, TODAY);
  }

  private static RecordKnowledgeTransfer transferred(String topic) {
    return new RecordKnowledgeTransfer(CASE, topic, TODAY, HASH);
  }

  private static AcceptHandover accept(@Nullable Proxy proxy) {
    return new AcceptHandover(CASE, "documents", proxy);
  }

  private static DeclineHandover decline(@Nullable Proxy proxy) {
    return new DeclineHandover(CASE, "documents", new Words("too much"), proxy);
  }

  private static ConfirmHandover confirm(@Nullable Proxy proxy) {
    return new ConfirmHandover(CASE, "documents", new Words("list 7"), proxy);
  }

  private static void accessMoves(Moves moves) {
    moves.plain(Action.RECORD_ACCESS, _ -> found(AccessFinding.CUT));
    moves.way(Action.RECORD_ACCESS, "as ordered", _ -> found(AccessFinding.ORDERED));
    moves.way(Action.RECORD_ACCESS, "as read again", _ -> found(AccessFinding.EFFECTIVE));
    moves.series(
        Action.RECORD_ACCESS,
        "as cut and read again",
        _ -> List.of(found(AccessFinding.CUT), found(AccessFinding.EFFECTIVE)));
    moves.way(Action.RECORD_ACCESS, "as given back", _ -> found(AccessFinding.RESTORED));
    moves.series(
        Action.RECORD_ACCESS,
        "as cut and given back",
        _ -> List.of(found(AccessFinding.CUT), found(AccessFinding.RESTORED)));
    moves.way(
        Action.RECORD_ACCESS,
        "as not done",
        _ ->
            new RecordAccess(
                CASE, AccessFinding.CUT_FAILED, "Okta", AccessFailure.UNAVAILABLE, null));
  }

  private static RecordAccess found(AccessFinding finding) {
    return new RecordAccess(CASE, finding, "Okta", null, null);
  }

  private static RequestClearanceWaiver ask(Running c) {
    return new RequestClearanceWaiver(CASE, missing(c), new Words("lost"), TODAY.plusDays(10));
  }

  private static SignAgreement sign(Running c, Party party) {
    return new SignAgreement(CASE, draft(c), party, HASH, TODAY);
  }

  private static Set<Party> signed(Running c) {
    return c.agreement() instanceof Agreement.Sent sent ? sent.signed() : Set.of();
  }

  private static int draft(Running c) {
    return c.agreement().current().map(Draft::number).orElse(1);
  }

  /** An open item, else one that is only waived. */
  private static String toDo(Running c) {
    return first(c, item -> item.standing() != Item.Standing.RESOLVED);
  }

  /** Something that is neither here nor claimed. */
  private static String missing(Running c) {
    return first(
        c,
        item -> item.standing() == Item.Standing.OPEN || item.standing() == Item.Standing.WAIVED);
  }

  private static String asked(Running c) {
    return first(c, item -> item.request() != null);
  }

  private static String first(Running c, Predicate<Item> which) {
    return c.clearance().all().entrySet().stream()
        .filter(item -> which.test(item.getValue()))
        .min(
            Comparator.<Map.Entry<String, Item>, Item.Standing>comparing(
                    item -> item.getValue().standing())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("item-0");
  }
}
