package fairwell.papers.check;

import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares a revision with the one before it, object by object: one signature may have come, into a
 * field that was empty or with a {@link NewField}, and the file may bring material for long-term
 * validation. Everything else, pages, fonts, annotations, actions, earlier signatures, has to be as
 * it was.
 */
final class Additions {

  private static final COSName VALIDATION_MATERIAL = COSName.getPDFName("DSS");

  // Pages and their parts point at each other, and one object may be held against several.
  private final Map<COSBase, Set<COSBase>> compared = new IdentityHashMap<>();
  private final @Nullable COSDictionary form;
  private final @Nullable NewField added;
  private final List<String> filled = new ArrayList<>();

  private Additions(@Nullable COSDictionary form, @Nullable NewField added) {
    this.form = form;
    this.added = added;
  }

  /**
   * The field of the draft that got a signature, or in whose place a new field stands; null where
   * the new field shows nothing and so stands nowhere.
   *
   * @param places where the draft has its fields, by their names
   * @throws UnsoundPaper when anything came but one signature
   */
  static @Nullable String oneSignature(
      PDDocument earlier, PDDocument later, Map<String, Spot> places) throws IOException {
    COSDictionary before = earlier.getDocument().getTrailer();
    COSDictionary after = later.getDocument().getTrailer();
    if (after.containsKey(COSName.ENCRYPT) || after.containsKey(COSName.INFO)) {
      throw changed("the trailer");
    }
    Additions additions =
        new Additions(NewField.form(earlier), NewField.of(earlier, later, places));
    additions.compare(before.getItem(COSName.ROOT), after.getItem(COSName.ROOT), "Root");
    return additions.signed();
  }

  private @Nullable String signed() {
    if (filled.size() + (added == null ? 0 : 1) != 1) {
      throw unfit("not exactly one signature came");
    }
    return added == null ? filled.getFirst() : added.place();
  }

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
    Set<COSBase> others =
        compared.computeIfAbsent(one, _ -> Collections.newSetFromMap(new IdentityHashMap<>()));
    if (!others.add(other)) {
      return;
    }
    if (others.size() > 1 && (one instanceof COSDictionary || one instanceof COSArray)) {
      // One thing that became two: what is signed in one place could be empty in the other.
      throw changed(path);
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
        beginning(array, array2, path);
      }
      default -> {
        if (!one.equals(other)) {
          throw changed(path);
        }
      }
    }
  }

  /** The items there were; what follows them is looked at elsewhere. */
  private void beginning(COSArray before, COSArray after, String path) throws IOException {
    for (int i = 0; i < before.size(); i++) {
      compare(before.get(i), after.get(i), path + "/" + i);
    }
  }

  private void dictionaries(COSDictionary before, COSDictionary after, String path)
      throws IOException {
    Set<COSName> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (COSName key : keys) {
      if (added != null && added.isIn(before, after, key)) {
        COSArray items = before.getCOSArray(key);
        if (items != null) {
          beginning(items, after.getCOSArray(key), path + "/" + key.getName());
        }
      } else if (!mayBeAdded(key, before, after, path) && !mayDiffer(key, before, after)) {
        compare(before.getItem(key), after.getItem(key), path + "/" + key.getName());
      }
    }
  }

  private boolean mayBeAdded(COSName key, COSDictionary before, COSDictionary after, String path) {
    if (before.containsKey(key)) {
      return false;
    }
    if (key.equals(COSName.V)
        && COSName.SIG.equals(before.getCOSName(COSName.FT))
        && after.getDictionaryObject(key) instanceof COSDictionary) {
      filled.add(before.getString(COSName.T, ""));
      return true;
    }
    return key.equals(VALIDATION_MATERIAL) && path.equals("Root");
  }

  /**
   * What programs that sign write into the form. No field of ours shows a text, so its fonts and
   * its style change nothing; a demand for new appearances would.
   */
  @SuppressWarnings("ReferenceEquality") // That form, not one that looks alike.
  private boolean mayDiffer(COSName key, COSDictionary before, COSDictionary after) {
    if (before != form || before.containsKey(key)) {
      return false;
    }
    COSBase now = after.getDictionaryObject(key);
    if (key.equals(COSName.DR) && now instanceof COSDictionary fonts) {
      Appearance.requireHarmless(fonts);
      return true;
    }
    return key.equals(COSName.DA) && now instanceof COSString;
  }

  private static @Nullable COSBase resolved(@Nullable COSBase base) {
    return base instanceof COSObject reference ? reference.getObject() : base;
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  static UnsoundPaper changed(String path) {
    return unfit(path + " is not as drafted");
  }

  static UnsoundPaper unfit(String detail) {
    return new UnsoundPaper(PaperFault.CHANGED_AFTER_DRAFT, null, detail);
  }
}
