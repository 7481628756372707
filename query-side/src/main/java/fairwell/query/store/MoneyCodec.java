package fairwell.query.store;

import fairwell.kernel.value.Money;
import java.util.Currency;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.types.Decimal128;

/** Keeps money as {@code {amount: Decimal128, currency}}: exact, and the server can add it up. */
final class MoneyCodec implements Codec<Money> {

  @Override
  public Money decode(BsonReader reader, DecoderContext context) {
    reader.readStartDocument();
    Decimal128 amount = reader.readDecimal128("amount");
    String currency = reader.readString("currency");
    reader.readEndDocument();
    return new Money(amount.bigDecimalValue(), Currency.getInstance(currency));
  }

  @Override
  public void encode(BsonWriter writer, Money money, EncoderContext context) {
    writer.writeStartDocument();
    writer.writeDecimal128("amount", new Decimal128(money.amount()));
    writer.writeString("currency", money.currency().getCurrencyCode());
    writer.writeEndDocument();
  }

  @Override
  public Class<Money> getEncoderClass() {
    return Money.class;
  }
}
