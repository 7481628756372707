package fairwell.standalone.api;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A slice beside the real ones whose view cannot take the dates of chosen cases in. */
@TestConfiguration(proxyBeanMethods = false)
public class Stumbling {

  /** The cases whose view stumbles. */
  static final Set<String> OVER = ConcurrentHashMap.newKeySet();

  static final String NAME = "stumbling";

  /** How many events a case had. */
  public record Count(@BsonId String id, long position, long events) implements Positioned {}

  @Bean
  Slice<Count> stumblingSlice() {
    return new Slice<>() {
      @Override
      public String name() {
        return NAME;
      }

      @Override
      public Class<Count> document() {
        return Count.class;
      }

      @Override
      public Optional<String> keyOf(Recorded event) {
        return event.event() instanceof OffboardingEvent about
            ? Optional.of(about.streamId())
            : Optional.empty();
      }

      @Override
      public Count evolve(@Nullable Count before, Recorded event) {
        if (event.event() instanceof CaseDatesSet && OVER.contains(event.streamId())) {
          throw new IllegalStateException("a view that stumbles");
        }
        return new Count(
            event.streamId(), event.position(), before == null ? 1 : before.events() + 1);
      }
    };
  }
}
