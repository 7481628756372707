package fairwell.query.store;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Keeps a value as its text, so that a person can read the document and no zone gets in between.
 */
record TextCodec<T>(Class<T> type, Function<T, String> write, Function<String, T> read)
    implements Codec<T> {

  @Override
  public T decode(BsonReader reader, DecoderContext context) {
    return read.apply(reader.readString());
  }

  @Override
  public void encode(BsonWriter writer, T value, EncoderContext context) {
    writer.writeString(write.apply(value));
  }

  @Override
  public Class<T> getEncoderClass() {
    return type;
  }
}
