package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.Rounds.row;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredNames;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogStore;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseScope;
import fairwell.query.moment.Moment;
import fairwell.query.moment.Moments;
import fairwell.query.moment.When;
import fairwell.query.runner.AsOf;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A long case as of its last event, read from the embedded store and folded into all it shows. */
class MomentBenchmark {

  private static final int EVENTS = Integer.getInteger("fairwell.benchmark.case", 5_000);
  private static final int ROUNDS = 20;
  private static final double LIMIT_MICROS = 200_000;
  private static final CaseId CASE = new CaseId("C-1");
  private static final EmployeeId WHO = EmployeeId.ofNumber("1");
  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final Actor LEGAL =
      new Actor(new ActorId("law.he"), Set.of(Role.LEGAL), Set.of(), null);

  @TempDir Path folder;

  @Test
  void asOfALongCase() {
    EventLogProperties properties =
        new EventLogProperties(
            folder,
            new EventLogProperties.Log(null, null, null, 16, 4, 100, 5_000),
            new EventLogProperties.Keys(null, null, null, null, false));
    try (LogDatabase database = LogDatabase.open(properties)) {
      LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));
      JdbcTransactionManager transactions = new JdbcTransactionManager(database.writer());
      LogStore store =
          new LogStore(database, new SpringTransactionManager(transactions), serializer);
      EventStorageEngine engine = store.engine(new EventUpcasterChain(), _ -> true);
      new TransactionTemplate(transactions)
          .executeWithoutResult(_ -> engine.appendEvents(messages()));
      measure(new StoredLog(store.rows(), serializer, EventUpcasterChain::new));
    }
  }

  private static void measure(LogReader log) {
    CaseScope scope =
        new AsOf(log)
            .one(new CaseFileSlice(), CASE.value(), log.head())
            .orElseThrow()
            .summary()
            .scope();
    Rounds micros = new Rounds();
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      List<Recorded> stream = log.readStream(CASE.value());
      long read = System.nanoTime();
      Moment moment = Moments.of(stream, scope, LEGAL).at(When.NOW).orElseThrow();
      long folded = System.nanoTime();
      assertThat(moment.point().number()).isEqualTo(EVENTS);
      // What is not compiled yet is not measured.
      if (round >= 0) {
        micros.add("read", (read - start) / 1e3);
        micros.add("fold", (folded - read) / 1e3);
        micros.add("as of", (folded - start) / 1e3);
      }
    }
    System.out.println(
        "%nA case of %,d events as of its last, median of %d rounds, in microseconds%n%n"
            .formatted(EVENTS, ROUNDS));
    System.out.print(row("read", "fold", "as of"));
    System.out.print("|--:|--:|--:|\n");
    System.out.println(row(micros.median("read"), micros.median("fold"), micros.median("as of")));
    assertThat(micros.median("as of")).as("microseconds").isLessThan(LIMIT_MICROS);
  }

  /** Items raised and settled, new dates all the time, and a settlement every hundred events. */
  private static List<EventMessage<?>> messages() {
    Statement statement = statement();
    List<FairwellEvent> events = new ArrayList<>();
    events.add(
        new CaseOpened(
            CASE,
            WHO,
            WHO.number(),
            words(),
            new Place("CN-BJ"),
            "unit",
            "waiter",
            LocalDate.of(2021, 3, 15),
            CaseKind.MUTUAL,
            Ground.LCL_36_EMPLOYER_PROPOSED,
            words(),
            new ActorId("hr.lin"),
            false));
    while (events.size() < EVENTS) {
      int number = events.size();
      String item = "item-" + number / 3;
      events.add(
          number % 100 == 99
              ? new SettlementComputed(
                  CASE, number / 100 + 1, statement, 0, -1, null, Edition.CURRENT)
              : switch (number % 3) {
                case 0 -> new ClearanceItemRaised(CASE, item, "ASSET", Role.IT, "laptop", END);
                case 1 -> new ClearanceItemResolved(CASE, item, words(), new ActorId("it.wang"));
                default -> new CaseDatesSet(CASE, END, END, END, END);
              });
    }
    List<EventMessage<?>> messages = new ArrayList<>();
    for (FairwellEvent event : events) {
      messages.add(
          new GenericDomainEventMessage<>(
              "OffboardingCase",
              CASE.value(),
              messages.size(),
              event,
              MetaData.from(Map.of(Metadata.ACTOR, "hr.lin", Metadata.ROLE, "HR"))));
    }
    return messages;
  }

  private static Statement statement() {
    LocalDate hired = LocalDate.of(2021, 3, 15);
    Money wage = Money.cny("20000.00");
    List<FairwellEvent> facts =
        List.of(
            new EmployeeHired(
                WHO,
                new FactKey("hired"),
                words(),
                null,
                null,
                hired,
                new Place("CN-BJ"),
                "Fairwell",
                null,
                hired),
            new CompensationSet(WHO, new FactKey("pay"), hired, wage, Money.cny("0.00")));
    List<Recorded> stream = new ArrayList<>();
    for (FairwellEvent fact : facts) {
      int at = stream.size();
      stream.add(new Recorded(at, "event-" + at, WHO.value(), at, Instant.EPOCH, fact, Map.of()));
    }
    return Settlements.compute(
        EmployeeFacts.of(stream),
        Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END),
        PolicyPacks.shipped());
  }

  private static PersonalText words() {
    return PersonalText.stored(WHO.value(), "event-1/text", "ZGlnZXN0", "Ym94");
  }
}
