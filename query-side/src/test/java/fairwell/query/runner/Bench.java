package fairwell.query.runner;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import fairwell.log.read.LogReader;
import fairwell.query.audit.AuditSlice;
import fairwell.query.calendar.CalendarFeedSlice;
import fairwell.query.calendar.CaseCalendarSlice;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.departure.DepartureSlice;
import fairwell.query.handover.HandoverSlice;
import fairwell.query.kpi.KpiCaseSlice;
import fairwell.query.kpi.KpiPersonSlice;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.privacy.PersonStandingSlice;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.store.CanonicalDump;
import fairwell.query.store.Documents;
import fairwell.query.store.EmbeddedMongo;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The runner's parts on an embedded server, over the wire. */
public final class Bench implements AutoCloseable {

  public static final List<Slice<?>> SLICES =
      List.of(
          new CaseListSlice(),
          new CaseFileSlice(),
          new SettlementSlice(),
          new NegotiationSlice(),
          new KpiCaseSlice(),
          new KpiPersonSlice(),
          new HandoverSlice(),
          new DepartureSlice(),
          new CaseCalendarSlice(),
          new CalendarFeedSlice(),
          new PersonStandingSlice(),
          new AuditSlice());

  private final EmbeddedMongo mongo = EmbeddedMongo.start();

  /** Names of collections for which indexes were asked; the embedded server keeps none. */
  public final Set<String> indexed = ConcurrentHashMap.newKeySet();

  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(mongo.uri()))
              .addCommandListener(
                  new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                      if (event.getCommandName().equals("createIndexes")) {
                        indexed.add(event.getCommand().getString("createIndexes").getValue());
                      }
                    }
                  })
              .build());
  public final Documents documents = new Documents(client.getDatabase("fairwell"));
  public final DeadLetters letters = new DeadLetters(documents);
  public final LiveBatch live;
  private final List<Slice<?>> slices;

  public Bench() {
    this(SLICES);
  }

  public Bench(List<Slice<?>> slices) {
    this.slices = slices;
    this.live = new LiveBatch(slices, documents, letters, List.of());
  }

  public Rebuild rebuild(LogReader log, int atMostInMemory) {
    return new Rebuild(slices, documents, letters, log, atMostInMemory);
  }

  public String mongoUri() {
    return mongo.uri();
  }

  /** Everything in all documents, as one text. */
  public String dump() {
    return slices.stream()
        .map(s -> s.name() + "\n" + CanonicalDump.of(documents.database(), s.name()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    client.close();
    mongo.close();
  }
}
