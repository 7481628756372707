package fairwell.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.calendar.FeedAddress;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

/** The secret of a feed would be traced with the path, and is not. */
class HiddenAddressesTest {

  private static final String SECRET = "A".repeat(43);

  @Test
  void theSecretIsNotTracedAndOtherPathsAre() {
    assertThat(traced(FeedAddress.BELOW + SECRET + ".ics", false)).contains(SECRET);
    assertThat(traced(FeedAddress.BELOW + SECRET + ".ics", true))
        .startsWith(FeedAddress.BELOW)
        .doesNotContain(SECRET);
    assertThat(traced("/api/v1/cases/C-1", true)).isEqualTo("/api/v1/cases/C-1");
  }

  private static String traced(String path, boolean filtered) {
    ServerRequestObservationContext context =
        new ServerRequestObservationContext(
            MockServerHttpRequest.get(path).build(), new MockServerHttpResponse(), Map.of());
    context.addHighCardinalityKeyValues(
        new DefaultServerRequestObservationConvention().getHighCardinalityKeyValues(context));
    if (filtered) {
      new HiddenAddresses().map(context);
    }
    return Objects.requireNonNull(context.getHighCardinalityKeyValue(HiddenAddresses.PATH))
        .getValue();
  }
}
