package fairwell.papers.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares a revision with the one before it, object by object: a field that was empty may hold a
 * signature, and the file may bring material for long-term validation. Everything else, pages,
 * fonts, annotations, actions, earlier signatures, has to be as it was.
 */
final class Additions {

  private static final COSName VALIDATION_MATERIAL = COSName.getPDFName("DSS");

  // Pages and their parts point at each other.
  private final Map<COSBase, COSBase> compared = new IdentityHashMap<>();

  private Additions() {}

  static void onlySignatures(PDDocument earlier, PDDocument later) throws IOException {
    COSDictionary before = earlier.getDocument().getTrailer();
    COSDictionary after = later.getDocument().getTrailer();
    if (after.containsKey(COSName.ENCRYPT) || after.containsKey(COSName.INFO)) {
      throw changed("the trailer");
    }
    new Additions().compare(before.getItem(COSName.ROOT), after.getItem(COSName.ROOT), "Root");
  }

  @SuppressWarnings("ReferenceEquality") // The same pair of objects, not two that look alike.
  private void compare(@Nullable COSBase before, @Nullable COSBase after, String path)
      throws IOException {
    COSBase one = resolved(before);
    COSBase other = resolved(after);
    if (one == null || other == null) {
      if (one != null || other != null) {
        throw changed(path);
      }
      return;
    }
    COSBase earlier = compared.put(one, other);
    if (earlier == other) {
      return;
    }
    switch (one) {
      case COSStream stream when other instanceof COSStream stream2 -> {
        dictionaries(stream, stream2, path);
        if (!Arrays.equals(raw(stream), raw(stream2))) {
          throw changed(path);
        }
      }
      case COSDictionary dictionary
          when other instanceof COSDictionary dictionary2 && !(other instanceof COSStream) ->
          dictionaries(dictionary, dictionary2, path);
      case COSArray array when other instanceof COSArray array2 -> {
        if (array.size() != array2.size()) {
          throw changed(path);
        }
        for (int i = 0; i < array.size(); i++) {
          compare(array.get(i), array2.get(i), path + "/" + i);
        }
      }
      default -> {
        if (!one.equals(other)) {
          throw changed(path);
        }
      }
    }
  }

  private void dictionaries(COSDictionary before, COSDictionary after, String path)
      throws IOException {
    Set<COSName> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (COSName key : keys) {
      if (!mayBeAdded(key, before, after, path)) {
        compare(before.getItem(key), after.getItem(key), path + "/" + key.getName());
      }
    }
  }

  private static boolean mayBeAdded(
      COSName key, COSDictionary before, COSDictionary after, String path) {
    if (before.containsKey(key)) {
      return false;
    }
    boolean signature =
        key.equals(COSName.V)
            && COSName.SIG.equals(before.getCOSName(COSName.FT))
            && after.getDictionaryObject(key) instanceof COSDictionary;
    return signature || (key.equals(VALIDATION_MATERIAL) && path.equals("Root"));
  }

  private static @Nullable COSBase resolved(@Nullable COSBase base) {
    return base instanceof COSObject reference ? reference.getObject() : base;
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  private static UnsoundPaper changed(String path) {
    return new UnsoundPaper(PaperFault.CHANGED_AFTER_DRAFT, null, path + " is not as drafted");
  }
}
