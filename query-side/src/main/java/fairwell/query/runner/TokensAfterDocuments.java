package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes the documents of a unit of work before its token. Axon registers the storing of the token
 * ahead of anything a handler could register, and no transaction spans both; in the other order a
 * crash in between would lose the events for the documents.
 */
final class TokensAfterDocuments implements TokenStore {

  private final TokenStore tokens;
  private final Consumer<List<Recorded>> documents;

  TokensAfterDocuments(TokenStore tokens, Consumer<List<Recorded>> documents) {
    this.tokens = tokens;
    this.documents = documents;
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    CurrentUnitOfWork.ifStarted(unit -> {
      List<Recorded> events = LiveEvents.take(unit);
      if (!events.isEmpty()) {
        documents.accept(events);
      }
    });
    tokens.storeToken(token, processor, segment);
  }

  @Override
  public void initializeTokenSegments(String processor, int segments) {
    tokens.initializeTokenSegments(processor, segments);
  }

  @Override
  public void initializeTokenSegments(
      String processor, int segments, @Nullable TrackingToken token) {
    tokens.initializeTokenSegments(processor, segments, token);
  }

  @Override
  public TrackingToken fetchToken(String processor, int segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public TrackingToken fetchToken(String processor, Segment segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public void extendClaim(String processor, int segment) {
    tokens.extendClaim(processor, segment);
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    tokens.releaseClaim(processor, segment);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
    tokens.initializeSegment(token, processor, segment);
  }

  @Override
  public void deleteToken(String processor, int segment) {
    tokens.deleteToken(processor, segment);
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return tokens.requiresExplicitSegmentInitialization();
  }

  @Override
  public int[] fetchSegments(String processor) {
    return tokens.fetchSegments(processor);
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processor) {
    return tokens.fetchAvailableSegments(processor);
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    return tokens.retrieveStorageIdentifier();
  }
}
