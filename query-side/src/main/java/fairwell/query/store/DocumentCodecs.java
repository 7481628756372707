package fairwell.query.store;

import com.mongodb.MongoClientSettings;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How documents are written: records field by field, identifiers and days as text, money exact,
 * absent fields left out.
 */
public final class DocumentCodecs {

  private DocumentCodecs() {}

  /** The codecs of all documents. */
  public static CodecRegistry registry() {
    return CodecRegistries.fromRegistries(
        CodecRegistries.fromCodecs(
            new MoneyCodec(),
            new TextCodec<>(Currency.class, Currency::getCurrencyCode, Currency::getInstance),
            new TextCodec<>(Place.class, Place::code, Place::new),
            new TextCodec<>(ActorId.class, ActorId::value, ActorId::new),
            new TextCodec<>(CaseId.class, CaseId::value, CaseId::new),
            new TextCodec<>(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            new TextCodec<>(FactKey.class, FactKey::value, FactKey::new),
            new TextCodec<>(Instant.class, Instant::toString, Instant::parse),
            new TextCodec<>(LocalDate.class, LocalDate::toString, LocalDate::parse),
            new TextCodec<>(YearMonth.class, YearMonth::toString, YearMonth::parse)),
        MongoClientSettings.getDefaultCodecRegistry());
  }
}
