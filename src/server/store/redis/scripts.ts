/**
 * What Redis does in one piece. All keys of a room begin with that of its hash, `rapport:{<code>}`:
 *
 * - itself: `door` (JSON), `version` (rises with each change but votes), `shown` and `open` (prompts), `deadline`,
 *   `secret`, `lesson`, and `choices:<prompt>` (JSON) of each vote
 * - `:members` (voter → JSON), `:sockets` (voter → JSON list), `:removed` (a set), `:log` (a list of JSON)
 * - `:votes:<prompt>` (voter → run of Redis, colon, choice)
 *
 * Time is Redis' own: the processes need not agree on it.
 */
const HEAD = `
local base = KEYS[1]
local LIVES = 43200000
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
local function keys()
  local all = { base, base .. ':members', base .. ':sockets', base .. ':removed', base .. ':log' }
  for _, field in ipairs(redis.call('HKEYS', base)) do
    local prompt = string.match(field, '^choices:(%d+)$')
    if prompt then all[#all + 1] = base .. ':votes:' .. prompt end
  end
  return all
end
local function renew(touched)
  if touched then redis.call('PEXPIRE', touched, LIVES) end
  if redis.call('PTTL', base) > LIVES - 3600000 then return end
  for _, key in ipairs(keys()) do redis.call('PEXPIRE', key, LIVES) end
end
`;

/** KEYS: the room, the set of all rooms. ARGV: the code, the most rooms, fields and values of the room. */
export const CREATE = `${HEAD}
if redis.call('EXISTS', base) == 1 then return 'taken' end
if redis.call('SCARD', KEYS[2]) >= tonumber(ARGV[2]) then return 'full' end
redis.call('SADD', KEYS[2], ARGV[1])
redis.call('HSET', base, unpack(ARGV, 3))
renew(base)
return 'made'
`;

/** KEYS: the room, the set of all rooms. ARGV: the code. Whatever is left of the room goes. */
export const FORGET = `${HEAD}
redis.call('DEL', unpack(keys()))
return redis.call('SREM', KEYS[2], ARGV[1])
`;

/** KEYS: the room. Its keys get their whole time again. */
export const RENEW = `${HEAD}
for _, key in ipairs(keys()) do redis.call('PEXPIRE', key, LIVES) end
return 1
`;

/**
 * KEYS: the room. ARGV: JSON of what is wanted: \`voters\` and \`prompts\` are lists, or true for all of them; the vote that
 * is shown is always among the prompts; \`log\`: the whole log instead of its length.
 */
export const LOAD = `${HEAD}
local want = cjson.decode(ARGV[1])
local room = redis.call('HGETALL', base)
if #room == 0 then return false end
local function part(key)
  if want.voters == true then return redis.call('HGETALL', key) end
  local flat = {}
  for _, voter in ipairs(want.voters) do
    local value = redis.call('HGET', key, voter)
    if value then
      flat[#flat + 1] = voter
      flat[#flat + 1] = value
    end
  end
  return flat
end
local removed = {}
if want.voters == true then
  removed = redis.call('SMEMBERS', base .. ':removed')
else
  for _, voter in ipairs(want.voters) do
    if redis.call('SISMEMBER', base .. ':removed', voter) == 1 then removed[#removed + 1] = voter end
  end
end
local wanted = {}
if want.prompts ~= true then
  for _, prompt in ipairs(want.prompts) do wanted[tostring(prompt)] = true end
end
local shown = redis.call('HGET', base, 'shown')
if shown then wanted[shown] = true end
local votes = {}
for i = 1, #room, 2 do
  local prompt = string.match(room[i], '^choices:(%d+)$')
  if prompt and (want.prompts == true or wanted[prompt]) then
    votes[#votes + 1] = prompt
    votes[#votes + 1] = part(base .. ':votes:' .. prompt)
  end
end
local log = {}
if want.log then log = redis.call('LRANGE', base .. ':log', 0, -1) end
return {
  clock(), room, redis.call('HLEN', base .. ':members'), part(base .. ':members'), part(base .. ':sockets'), removed,
  votes, redis.call('LLEN', base .. ':log'), log,
}
`;

/** KEYS: the room. ARGV: the version it was read in, JSON of commands as [name, rest of the key, arguments…]. */
export const COMMIT = `${HEAD}
if redis.call('HGET', base, 'version') ~= ARGV[1] then return 0 end
for _, command in ipairs(cjson.decode(ARGV[2])) do
  local key = base .. command[2]
  redis.call(command[1], key, unpack(command, 3))
  redis.call('PEXPIRE', key, LIVES)
end
redis.call('HINCRBY', base, 'version', 1)
renew()
return 1
`;

/**
 * KEYS: the room. ARGV: voter, prompt, choice, run of Redis, milliseconds of grace. The rules are those of
 * src/classroom/room/vote.ts; the test of both holds them together. Answers what came of it, the secret and the lesson.
 */
export const VOTE = `${HEAD}
local voter, prompt, choice = ARGV[1], ARGV[2], ARGV[3]
local room = redis.call('HMGET', base, 'secret', 'lesson', 'open', 'deadline', 'choices:' .. prompt)
if not room[1] then return false end
local function answer(is) return { is, room[1], room[2] } end
local member = redis.call('HGET', base .. ':members', voter)
if not member then
  if redis.call('SISMEMBER', base .. ':removed', voter) == 1 then return answer('removed') end
  return answer('not-joined')
end
if cjson.decode(member).waiting then return answer('waiting') end
local votes = base .. ':votes:' .. prompt
local cast = redis.call('HGET', votes, voter)
if cast and string.match(cast, '^%x*:(.*)$') == choice then return answer('again') end
if room[3] ~= prompt then return answer('closed') end
if room[4] and room[4] ~= '' and clock() > tonumber(room[4]) + tonumber(ARGV[5]) then return answer('closed') end
local known = false
for _, each in ipairs(cjson.decode(room[5] or '[]')) do
  if each == choice then known = true end
end
if not known then return answer('no-choice') end
redis.call('HSET', votes, voter, ARGV[4] .. ':' .. choice)
renew(votes)
return answer('laid')
`;

/**
 * KEYS: the processes by their last sign of life. ARGV: this process, milliseconds after which one is dead. Answers
 * whether this one was known, those that live, those that do not.
 */
export const BEAT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('ZSCORE', KEYS[1], ARGV[1])
redis.call('ZADD', KEYS[1], now, ARGV[1])
local dead = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[2]))
local alive = redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. (now - tonumber(ARGV[2])), '+inf')
return { known and 1 or 0, alive, dead }
`;
