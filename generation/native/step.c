// One step of the Music Transformer at inference: 8-bit weights, activations, keys and values, exact integer sums.
//
// Weights have a scale an output, activations a scale a token, keys and values a scale a token and head (dynamic
// symmetric quantisation; Dettmers et al., 2022, gave the weights' part). Every token's numbers come from its own row
// alone, so a song is the same whatever else is in the batch. Nothing here allocates, waits, or knows of threads.
#include "kernel.h"

#define LARGEST_HEAD 256
#define LARGEST_GROUP 16       // query heads of a KV head
#define LARGEST_QUERIES 1024   // dimensions of a group

typedef struct {
  int32_t layers, heads, kv_heads, by_time, head_size, width, inner, vocabulary, capacity;
  float epsilon;
  const uint8_t *weights;   // of each layer: queries, keys and values; output; gate and up; down. Then the head
  const float *scales;      // an output of each of them, in the same order, padded as the weights are
  const float *embedding;   // (vocabulary, width)
  const float *angles;      // (positions, head_size / 2, 2): cosine and sine
} Model;

typedef struct {
  int32_t tokens;                              // read now, N
  int32_t rows;                                // whose logits are wanted, R
  const int32_t *ids, *slots, *places, *times; // (N,): each token, its slot, its index in the slot, its musical time
  const int32_t *last;                         // (R,): which of the N tokens
  float *logits;                               // (R, vocabulary padded to a block)
  uint8_t *cache;
  uint8_t *scratch;
} Batch;

INLINE int padded(int outputs) { return (outputs + BLOCK - 1) / BLOCK * BLOCK; }

// ---------------------------------------------------------------------------------------------------- products

typedef struct {
  int8_t *bytes;  // (N, size)
  float *scales;  // (N,)
  int size;
} Quantised;

// `of` times `factor`, in bytes. A norm is such a factor, so that normalising costs no pass of its own. Where something
// is no number, the scale is none either: it has to be seen in the logits.
INLINE void quantise(const float *of, float factor, Quantised *to, int token) {
  Floats most = {0}, nothing = {0};
  for (int i = 0; i < to->size; i += LANES) {
    most = larger(magnitude(CONST_FLOATS(of + i)), most);
    nothing += CONST_FLOATS(of + i) * 0.f;
  }
  float peak = largest_of(most) + sum_of(nothing);
  float steps = peak > 0 ? 127.f / peak : 0.f;
  for (int i = 0; i < to->size; i += LANES) {
    Ints whole = __builtin_convertvector(rounded(CONST_FLOATS(of + i) * steps), Ints);
    *(Bytes *)(to->bytes + (size_t)token * to->size + i) = __builtin_convertvector(whole, Bytes);
  }
  to->scales[token] = peak * (1.f / 127.f) * factor;
}

INLINE void normalise(const Model *m, const float *x, Quantised *to, int token) {  // RMSNorm
  Floats squares = {0};
  for (int i = 0; i < m->width; i += LANES) squares += CONST_FLOATS(x + i) * CONST_FLOATS(x + i);
  quantise(x, 1.f / __builtin_sqrtf(sum_of(squares) / (float)m->width + m->epsilon), to, token);
}

INLINE void some(const uint8_t *matrix, const float *scales, const Quantised *in, int first, int tokens, float *out,
                 int outputs, int adds) {
  int32_t sums[4 * BLOCK];
  products(matrix, in->size / 4, in->bytes + (size_t)first * in->size, in->size, tokens, sums);
  for (int t = 0; t < tokens; t++) {
    float *to = out + (size_t)(first + t) * outputs;
    for (int o = 0; o < BLOCK; o += LANES) {
      Floats value = __builtin_convertvector(*(Ints *)(sums + BLOCK * t + o), Floats);
      value *= CONST_FLOATS(scales + o) * in->scales[first + t];
      FLOATS(to + o) = adds ? FLOATS(to + o) + value : value;
    }
  }
}

// out (N, padded outputs) = in times the matrix, or that added to what is there.
static void multiply(const uint8_t *matrix, const float *scales, const Quantised *in, int tokens, float *out,
                     int outputs, int adds) {
  for (int o = 0; o < outputs; o += BLOCK) {
    const uint8_t *block = matrix + (size_t)o * in->size;
    int t = 0;
    for (; t + 4 <= tokens; t += 4) some(block, scales + o, in, t, 4, out + o, outputs, adds);
    if (tokens - t == 3) some(block, scales + o, in, t, 3, out + o, outputs, adds);
    if (tokens - t == 2) some(block, scales + o, in, t, 2, out + o, outputs, adds);
    if (tokens - t == 1) some(block, scales + o, in, t, 1, out + o, outputs, adds);
  }
}

// The matrices in the order in which they are multiplied by.
typedef struct {
  const uint8_t *weights;
  const float *scales;
} Matrices;

static void multiply_by_next(Matrices *left, const Quantised *in, int tokens, float *out, int outputs, int adds) {
  multiply(left->weights, left->scales, in, tokens, out, outputs, adds);
  left->weights += (size_t)outputs * in->size;
  left->scales += outputs;
}

// --------------------------------------------------------------------------------------------------- attention

// A slot's keys and values of one layer and KV head, `capacity` tokens (a multiple of 64).
typedef struct {
  uint8_t *keys;        // + 128, in the order of `products`: [token / 64][dimension / 4][64][4]
  int8_t *values;       // [token / 2][dimension][2]
  float *key_scales;    // (capacity,)
  float *value_scales;  // (capacity,)
} Past;

INLINE size_t past_bytes(const Model *m) { return (size_t)m->capacity * (2 * m->head_size + 2 * sizeof(float)); }

INLINE Past past_of(const Model *m, uint8_t *cache, int slot, int layer, int kv) {
  size_t number = ((size_t)slot * m->layers + layer) * m->kv_heads + kv, side = (size_t)m->capacity * m->head_size;
  uint8_t *start = cache + number * past_bytes(m);
  float *scales = (float *)(start + 2 * side);
  return (Past){start, (int8_t *)(start + side), scales, scales + m->capacity};
}

static void turn(float *x, const float *angles, int size) {  // rotary positions (Su et al., 2021), neighbouring pairs
  for (int i = 0; i < size; i += 2) {
    float one = x[i], two = x[i + 1], cosine = angles[i], sine = angles[i + 1];
    x[i] = one * cosine - two * sine;
    x[i + 1] = one * sine + two * cosine;
  }
}

static void remember(const Model *m, Past past, int place, const float *key, const float *value) {
  int8_t bytes[LARGEST_HEAD];
  int size = m->head_size;
  Quantised one = {bytes, past.key_scales + place, size};
  quantise(key, 1.f, &one, 0);
  uint8_t *keys = past.keys + (size_t)(place / BLOCK) * BLOCK * size + 4 * (place % BLOCK);
  for (int d = 0; d < size; d++) keys[BLOCK * (d & ~3) + (d & 3)] = (uint8_t)(bytes[d] + 128);
  one.scales = past.value_scales + place;
  quantise(value, 1.f, &one, 0);
  int8_t *values = past.values + (size_t)(place / 2) * 2 * size + place % 2;
  for (int d = 0; d < size; d++) values[2 * d] = bytes[d];
}

// Softmax over `end` scores, as weights that are whole numbers, small enough for an int32 to hold their sums. Returns
// what such a sum has to be multiplied by. What another song left behind the end must not count, nor if it is NaN.
static float settle(float *scores, float *value_scales, int end, int16_t *weights) {
  int until = (end + BLOCK - 1) / BLOCK * BLOCK;
  for (int t = end; t < until; t++) scores[t] = -1e30f, value_scales[t] = 0.f;
  Floats peak = all(-1e30f), total = {0}, heaviest = {0}, weight = {0};
  for (int t = 0; t < until; t += LANES) peak = larger(FLOATS(scores + t), peak);
  float most = largest_of(peak);
  for (int t = 0; t < until; t += LANES) {
    Floats share = exponential(FLOATS(scores + t) - most);
    total += share;
    share *= CONST_FLOATS(value_scales + t);
    weight += share;
    heaviest = larger(share, heaviest);
    FLOATS(scores + t) = share;
  }
  float highest = largest_of(heaviest), sum = sum_of(weight);
  if (!(highest > 0)) highest = 1.f, sum += 1.f;  // nothing weighs anything; what is no number stays none
  float steps = 32767.f / highest, fitting = 16e6f / sum;  // 127 * 16e6 is an int32 still
  if (fitting < steps) steps = fitting;
  for (int t = 0; t < until; t += LANES) {
    Ints whole = __builtin_convertvector(rounded(FLOATS(scores + t) * steps), Ints);
    *(Shorts *)(weights + t) = __builtin_convertvector(whole, Shorts);
  }
  return 1.f / (steps * sum_of(total)) + sum * 0.f;
}

INLINE void weigh_all(const Model *m, Past past, int pairs, const int16_t *weights, int32_t *sums) {
  int size = m->head_size, d = 0;
  for (; d + 80 <= size; d += 80) weigh(past.values + 2 * d, size, pairs, weights, 5, sums + d);
  for (; d + 64 <= size; d += 64) weigh(past.values + 2 * d, size, pairs, weights, 4, sums + d);
  for (; d < size; d += 16) weigh(past.values + 2 * d, size, pairs, weights, 1, sums + d);
}

// The heads that share one KV head, of one token: queries (group, head size) in, what they attend to out.
static void attend(const Model *m, Past past, int end, float *queries, float *scores, int16_t *weights) {
  int group = m->heads / m->kv_heads, size = m->head_size, until = (end + BLOCK - 1) / BLOCK * BLOCK;
  int8_t bytes[LARGEST_QUERIES];
  float scales[LARGEST_GROUP];
  int32_t sums[2 * BLOCK];
  Quantised query = {bytes, scales, size};
  float factor = 1.f / __builtin_sqrtf((float)size);
  for (int h = 0; h < group; h++) quantise(queries + h * size, factor, &query, h);
  for (int h = 0; h < group; h += 2) {
    int two = h + 1 < group;
    for (int t = 0; t < until; t += BLOCK) {
      const uint8_t *keys = past.keys + (size_t)t * size;
      if (two)
        products(keys, size / 4, bytes + h * size, size, 2, sums);
      else
        products(keys, size / 4, bytes + h * size, size, 1, sums);
      for (int i = 0; i <= two; i++)
        for (int o = 0; o < BLOCK; o += LANES)
          FLOATS(scores + (size_t)i * m->capacity + t + o) =
              __builtin_convertvector(*(Ints *)(sums + BLOCK * i + o), Floats) *
              (CONST_FLOATS(past.key_scales + t + o) * scales[h + i]);
    }
    for (int i = 0; i <= two; i++) {
      float *own = scores + (size_t)i * m->capacity, *out = queries + (h + i) * size;
      float per = settle(own, past.value_scales, end, weights);
      int32_t whole[LARGEST_HEAD];
      weigh_all(m, past, (end + 1) / 2, weights, whole);
      for (int d = 0; d < size; d += LANES)
        FLOATS(out + d) = __builtin_convertvector(*(Ints *)(whole + d), Floats) * per;
    }
  }
}

// -------------------------------------------------------------------------------------------------- the network

// Bytes of scratch that `read` needs for so many tokens at a time.
EXPORT int64_t scratch_bytes(const Model *m, int32_t tokens) {
  int64_t qkv = padded((m->heads + 2 * m->kv_heads) * m->head_size), gate_up = padded(2 * m->inner);
  int64_t widest = m->inner > m->width ? m->inner : m->width;
  int64_t each = 4 * (padded(m->width) + (qkv > gate_up ? qkv : gate_up) + 1) + widest;
  return each * tokens + (int64_t)m->capacity * 10 + 1024;
}

EXPORT int64_t slot_bytes(const Model *m) { return (int64_t)past_bytes(m) * m->layers * m->kv_heads; }

// The first `length` tokens of a slot, which another then has as well.
EXPORT void copy_past(const Model *m, uint8_t *cache, int32_t from, int32_t to, int32_t length) {
  size_t until = (length + BLOCK - 1) / BLOCK * BLOCK;
  for (int layer = 0; layer < m->layers; layer++)
    for (int kv = 0; kv < m->kv_heads; kv++) {
      Past source = past_of(m, cache, from, layer, kv), copy = past_of(m, cache, to, layer, kv);
      memcpy(copy.keys, source.keys, until * m->head_size);
      memcpy(copy.values, source.values, until * m->head_size);
      memcpy(copy.key_scales, source.key_scales, until * sizeof(float));
      memcpy(copy.value_scales, source.value_scales, until * sizeof(float));
    }
}

EXPORT void read_tokens(const Model *m, const Batch *b) {
  int tokens = b->tokens, width = padded(m->width), size = m->head_size, group = m->heads / m->kv_heads;
  int qkv_outputs = padded((m->heads + 2 * m->kv_heads) * size), gate_up_outputs = padded(2 * m->inner);
  float *x = (float *)b->scratch;
  float *wide = x + (size_t)tokens * width;
  float *steps = wide + (size_t)tokens * (qkv_outputs > gate_up_outputs ? qkv_outputs : gate_up_outputs);
  float *scores = steps + tokens;
  int16_t *weights_16 = (int16_t *)(scores + 2 * m->capacity);
  int8_t *bytes = (int8_t *)(weights_16 + m->capacity);
  Quantised of_width = {bytes, steps, m->width}, of_inner = {bytes, steps, m->inner};

  for (int t = 0; t < tokens; t++)
    memcpy(x + (size_t)t * width, m->embedding + (size_t)b->ids[t] * m->width, sizeof(float) * m->width);
  Matrices left = {m->weights, m->scales};
  for (int layer = 0; layer < m->layers; layer++) {
    for (int t = 0; t < tokens; t++) normalise(m, x + (size_t)t * width, &of_width, t);
    multiply_by_next(&left, &of_width, tokens, wide, qkv_outputs, 0);
    for (int t = 0; t < tokens; t++) {
      float *queries = wide + (size_t)t * qkv_outputs, *keys = queries + m->heads * size;
      for (int kv = 0; kv < m->kv_heads; kv++) {
        int position = kv < m->kv_heads - m->by_time ? b->places[t] : b->times[t];
        const float *angles = m->angles + (size_t)position * size;
        for (int h = 0; h < group; h++) turn(queries + (kv * group + h) * size, angles, size);
        turn(keys + kv * size, angles, size);
        Past past = past_of(m, b->cache, b->slots[t], layer, kv);
        remember(m, past, b->places[t], keys + kv * size, keys + (m->kv_heads + kv) * size);
        attend(m, past, b->places[t] + 1, queries + kv * group * size, scores, weights_16);
      }
      quantise(queries, 1.f, &of_width, t);
    }
    multiply_by_next(&left, &of_width, tokens, x, width, 1);
    for (int t = 0; t < tokens; t++) normalise(m, x + (size_t)t * width, &of_width, t);
    multiply_by_next(&left, &of_width, tokens, wide, gate_up_outputs, 0);
    for (int t = 0; t < tokens; t++) {
      float *gate = wide + (size_t)t * gate_up_outputs, *up = gate + m->inner;
      for (int i = 0; i < m->inner; i += LANES) {  // SwiGLU (Shazeer, 2020)
        Floats g = FLOATS(gate + i), small = exponential(-magnitude(g));
        Ints is_positive = g > 0.f;
        Floats above = (Floats)((Ints)all(1.f) & is_positive) + (Floats)((Ints)small & ~is_positive);
        FLOATS(gate + i) = g * above / (1.f + small) * FLOATS(up + i);
      }
      quantise(gate, 1.f, &of_inner, t);
    }
    multiply_by_next(&left, &of_inner, tokens, x, width, 1);
  }
  for (int r = 0; r < b->rows; r++) normalise(m, x + (size_t)b->last[r] * width, &of_width, r);
  multiply_by_next(&left, &of_width, b->rows, b->logits, padded(m->vocabulary), 0);
}
