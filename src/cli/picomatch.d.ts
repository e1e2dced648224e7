// The types of tinyglobby reach into those of picomatch, which has none of its own.
declare module 'picomatch'
