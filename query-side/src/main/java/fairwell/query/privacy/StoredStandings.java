package fairwell.query.privacy;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.personal.Standings;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whose data are closed, asked of the documents each time. */
public final class StoredStandings implements Standings {

  private final MongoCollection<PersonStanding> standings;

  public StoredStandings(MongoCollection<PersonStanding> standings) {
    this.standings = standings;
  }

  @Override
  public Mono<Map<String, Standing>> of(Collection<String> subjects) {
    return Flux.from(
            standings.find(
                Filters.and(
                    Filters.in("_id", subjects), Filters.ne("standing", Standing.IN_USE.name()))))
        .collectMap(PersonStanding::id, PersonStanding::standing);
  }
}
